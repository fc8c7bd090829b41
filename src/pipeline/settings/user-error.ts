/**
 * Something the user wrote that cannot be used: a theme, an option, an editorial decision, the register.
 * The message names file, line and field, what was expected and what was found; the build stops with exit code 2.
 */
export class UserError extends Error {
  override name = 'UserError'
}
