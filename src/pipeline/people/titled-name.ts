import type {Speaker} from './resolve.ts'

/** Characters of a role beside a name: a longer one would tell more than who speaks. */
const LONGEST_ROLE = 90

/** A name as a page gives it: `Mayor Ann Lee`, `Petro Hrytsenko, secretary of the council`. */
export function titledName({name, title, role}: Pick<Speaker, 'name' | 'title' | 'role'>): string {
  const titled = title ? `${title} ${name}` : name
  if (role && role.length <= LONGEST_ROLE) return `${titled}, ${role}`
  return titled.charAt(0).toUpperCase() + titled.slice(1)
}
