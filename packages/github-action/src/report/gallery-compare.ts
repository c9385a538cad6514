/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// It runs in the page.

/**
 * What the gallery does with clips of one prompt: plays them in step, keeps a vote, hands the votes out as a table. Shipped
 * as its own text, so it uses nothing from outside itself.
 */
export function compareClips(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('.group')]
  if (groups.length === 0) return

  // --- Play in step
  /** What to stop when something else begins to play. */
  let stopOther = () => {}
  for (const group of groups) {
    const videos = [...group.querySelectorAll('video')]
    const bar = group.querySelector<HTMLElement>('.together')!
    const button = bar.querySelector('button')!
    const seek = bar.querySelector('input')!
    const time = bar.querySelector('output')!
    if (videos.length < 2) continue
    bar.hidden = false
    let playing = false
    let muted: boolean[] = []
    /** Those that wait at their end. All others are left as a person has them: whoever stops one stops all. */
    const waiting = new Set<HTMLVideoElement>()
    const lengthOf = (video: HTMLVideoElement) => (Number.isFinite(video.duration) ? video.duration : 0)
    const isOver = (video: HTMLVideoElement, at: number) => lengthOf(video) > 0 && at >= lengthOf(video) - 0.05
    const length = () => Math.max(...videos.map(lengthOf))
    /** The longest clip tells the time; the others wait on their last picture. */
    const leader = () => videos.find((video) => lengthOf(video) === length()) ?? videos[0]!
    const seconds = (value: number) => `${Math.floor(value / 60)}:${(value % 60).toFixed(1).padStart(4, '0')}`
    const show = (at: number) => {
      seek.max = String(length())
      seek.value = String(at)
      time.value = `${seconds(at)} / ${seconds(length())}`
      seek.setAttribute('aria-valuetext', time.value)
    }
    const moveTo = (at: number) => {
      for (const video of videos) video.currentTime = Math.min(at, lengthOf(video))
      show(at)
    }
    const follow = () => {
      if (!playing) return
      const first = leader()
      if (first.ended) {
        for (const video of videos) waiting.add(video)
        moveTo(0)
      }
      const at = first.currentTime
      for (const video of videos) {
        const over = isOver(video, at)
        if (
          video !== first &&
          !over &&
          !video.seeking &&
          video.readyState >= 2 &&
          Math.abs(video.currentTime - at) > 0.15
        )
          video.currentTime = at
        if (over) waiting.add(video)
        else if (waiting.delete(video) && video.paused && video.error === null) video.play().catch(() => {})
      }
      show(at)
      requestAnimationFrame(follow)
    }
    const set = (on: boolean) => {
      playing = on
      button.setAttribute('aria-pressed', String(on))
      button.querySelector('span')!.textContent = on ? 'Pause' : 'Play together'
      button.querySelector('use')!.setAttribute('href', on ? '#i-pause' : '#i-play')
    }
    const stop = () => {
      if (!playing) return
      set(false)
      videos.forEach((video, index) => {
        video.pause()
        video.loop = true
        video.muted = muted[index] ?? false
      })
    }
    const start = () => {
      stopOther()
      const all = document.getElementById('play-all')
      if (all?.getAttribute('aria-pressed') === 'true') all.click()
      for (const video of document.querySelectorAll('video')) video.pause()
      stopOther = stop
      muted = videos.map((video) => video.muted)
      for (const video of videos) {
        // A clip that begins again alone would leave the others behind; all their sounds at once are noise.
        video.loop = false
        video.muted = true
      }
      const at = Number(seek.value)
      moveTo(at >= length() - 0.05 ? 0 : at)
      waiting.clear()
      // A clip at its end would begin again.
      for (const video of videos)
        if (isOver(video, video.currentTime)) waiting.add(video)
        else video.play().catch(() => {})
      set(true)
      requestAnimationFrame(follow)
    }
    button.addEventListener('click', () => (playing ? stop() : start()))
    seek.addEventListener('input', () => moveTo(Number(seek.value)))
    for (const video of videos) {
      video.addEventListener('loadedmetadata', () => show(Number(seek.value)))
      // By its own controls, or since it was filtered away.
      video.addEventListener('pause', () => {
        if (playing && video.paused && !video.ended && !isOver(video, video.currentTime)) stop()
      })
    }
    document.getElementById('play-all')?.addEventListener('click', stop, { capture: true })
    show(0)
  }

  // --- Votes: one a group, kept where the page may keep something
  const nameOf = (group: HTMLElement) => `reelay-vote-${group.dataset['group']}`
  const voteOf = (group: HTMLElement) =>
    group.querySelector('.vote[aria-pressed="true"]')?.closest<HTMLElement>('.card')
  const remembered = (group: HTMLElement) => {
    try {
      return localStorage.getItem(nameOf(group))
    } catch {
      return null
    }
  }
  const remember = (group: HTMLElement, id: string | undefined) => {
    try {
      if (id === undefined) localStorage.removeItem(nameOf(group))
      else localStorage.setItem(nameOf(group), id)
    } catch {
      // A page that may keep nothing keeps the vote until it is closed.
    }
  }
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.vote')]
  const tally = document.getElementById('tally')
  const count = () => {
    if (!tally) return
    const best = groups.flatMap((group) => voteOf(group) ?? [])
    const won = new Map<string, number>()
    for (const { dataset } of best) {
      const name = `${dataset['model']} (${dataset['provider']})`
      won.set(name, (won.get(name) ?? 0) + 1)
    }
    const words = [...won].sort((a, b) => b[1] - a[1]).map(([name, votes]) => `${name} ${votes}`)
    tally.textContent =
      best.length === 0
        ? 'No votes yet. They stay in this browser.'
        : `${best.length} of ${groups.length} voted: ${words.join(', ')}`
  }
  const choose = (group: HTMLElement, id: string | undefined) => {
    for (const button of group.querySelectorAll('.vote'))
      button.setAttribute('aria-pressed', String(button.closest<HTMLElement>('.card')!.dataset['id'] === id))
  }
  for (const button of buttons) {
    const group = button.closest<HTMLElement>('.group')!
    const { id } = button.closest<HTMLElement>('.card')!.dataset
    button.hidden = false
    button.addEventListener('click', () => {
      const chosen = button.getAttribute('aria-pressed') === 'true' ? undefined : id
      choose(group, chosen)
      remember(group, chosen)
      count()
    })
  }
  for (const group of groups) choose(group, remembered(group) ?? undefined)
  count()

  // --- The votes as a table
  // A prompt that begins like a formula must not become one in a spreadsheet.
  const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`
  document.getElementById('export')?.addEventListener('click', () => {
    // What the card knows, and what its column is called: the time is that from the order to the finished clip.
    const columns = [
      ['provider', 'provider'],
      ['model', 'model'],
      ['price', 'price in USD'],
      ['estimated', 'price is an estimate'],
      ['made', 'made in seconds'],
      ['path', 'path'],
    ] as const
    const rows = groups.flatMap((group) => {
      const prompt = group.querySelector('.prompt')?.textContent ?? ''
      return [...group.querySelectorAll<HTMLElement>('.card')].map((card) =>
        [prompt, ...columns.map(([name]) => card.dataset[name] ?? ''), card === voteOf(group) ? 'best' : ''].map(cell),
      )
    })
    const table = [['prompt', ...columns.map(([, title]) => title), 'vote'], ...rows]
      .map((row) => row.join(',') + '\r\n')
      .join('')
    const link = document.createElement('a')
    // With the mark by which Excel knows UTF-8.
    link.href = URL.createObjectURL(new Blob([`\ufeff${table}`], { type: 'text/csv' }))
    link.download = 'votes.csv'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  })
}
