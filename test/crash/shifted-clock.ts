/**
 * Loaded before the Action (`node --import`): its wall clock is wrong, and may jump while it runs. Timers and
 * performance.now() go on as they do on a machine whose clock somebody sets.
 */
const [offsetMs = 0, jumpAfterMs = 0, jumpMs = 0] = (process.env['SHIFTED_CLOCK'] ?? '').split(' ').map(Number)
const RightDate = Date

const now = () => RightDate.now() + offsetMs + (jumpMs !== 0 && performance.now() >= jumpAfterMs ? jumpMs : 0)

globalThis.Date = new Proxy(RightDate, {
  construct: (_, args) => (args.length === 0 ? new RightDate(now()) : Reflect.construct(RightDate, args)),
  apply: () => new RightDate(now()).toString(),
  get: (_, name) => (name === 'now' ? now : Reflect.get(RightDate, name)),
})

export {}
