/** Addresses of the share images below the base path. */
export const homeShareImage = 'share/home.png'
export const themeShareImage = (id: string) => `share/themes/${id}.png`
export const briefingShareImage = (slug: string) => `share/briefings/${slug}.png`
