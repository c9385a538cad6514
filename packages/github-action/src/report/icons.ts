/** The gallery's drawings: ours, inline, so that the page asks for no file. */

const shapes = {
  play: '<path d="M5 3.6v8.8a.6.6 0 0 0 .92.5l6.7-4.4a.6.6 0 0 0 0-1L5.92 3.1a.6.6 0 0 0-.92.5Z" fill="currentColor" stroke="none"/>',
  pause: '<path d="M4.2 3.2h2.4v9.6H4.2zM9.4 3.2h2.4v9.6H9.4z" fill="currentColor" stroke="none"/>',
  check: '<path d="m3 8.6 3.2 3.2L13 5"/>',
  search: '<circle cx="7" cy="7" r="4.25"/><path d="m10.2 10.2 3.3 3.3"/>',
  copy: '<rect x="5.5" y="5.5" width="8" height="8" rx="1.6"/><path d="M3.9 10.5h-.3a1.1 1.1 0 0 1-1.1-1.1V3.6a1.1 1.1 0 0 1 1.1-1.1h5.8a1.1 1.1 0 0 1 1.1 1.1v.3"/>',
  download: '<path d="M8 2.5v7.4M4.9 7.1 8 10.2l3.1-3.1M2.8 13.3h10.4"/>',
  open: '<path d="M9.5 2.8h3.7v3.7M13 3 7.6 8.4M11.4 9.4v2.7a1.1 1.1 0 0 1-1.1 1.1H3.9a1.1 1.1 0 0 1-1.1-1.1V5.7a1.1 1.1 0 0 1 1.1-1.1h2.7"/>',
  alert: '<circle cx="8" cy="8" r="5.9"/><path d="M8 5v3.6M8 10.9v.1"/>',
  clock: '<circle cx="8" cy="8" r="5.9"/><path d="M8 4.8V8l2.2 1.4"/>',
}

export type IconName = keyof typeof shapes

export const SPRITE = `<svg width="0" height="0" class="sprite" aria-hidden="true">${Object.entries(shapes)
  .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>`

/** A drawing beside words that say the same: hidden from screen readers. */
export function icon(name: IconName): string {
  return `<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`
}

export const LOGO =
  '<svg class="logo" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" rx="4"/><path d="M6 4.9v6.2l5-3.1Z"/></svg>'

export const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#d9482b"/><path d="M6 4.9v6.2l5-3.1Z" fill="#fff"/></svg>',
)}`
