/** What the gallery does beyond showing: filter, search, copy, play all. The page is whole without it. */

export const GALLERY_SCRIPT = String.raw`
(() => {
  'use strict'
  const byId = (id) => document.getElementById(id)
  const cards = [...document.querySelectorAll('.card')]
  const videos = [...document.querySelectorAll('video')]

  // --- Filter and search
  const toolbar = byId('toolbar')
  if (toolbar) {
    toolbar.hidden = false
    const find = byId('find')
    const words = new Map(cards.map((card) => [card, fold((card.closest('.group')?.querySelector('.group-head').textContent ?? '') + card.querySelector('.body').textContent)]))
    const chosen = () => document.querySelector('input[name=filter]:checked').value
    const show = () => {
      const filter = chosen()
      const wanted = fold(find.value).split(/\s+/).filter(Boolean)
      let count = 0
      for (const card of cards) {
        const kind = filter === 'all' || (filter === 'reused' ? 'reused' in card.dataset : card.dataset.state === filter)
        const fits = kind && wanted.every((word) => words.get(card).includes(word))
        card.hidden = !fits
        if (fits) count += 1
        else for (const video of card.querySelectorAll('video')) video.pause()
      }
      byId('nothing').hidden = count > 0
      byId('shown').textContent = count + ' of ' + cards.length + ' clips shown'
      trim()
    }
    toolbar.addEventListener('change', show)
    find.addEventListener('input', show)
    byId('reset').addEventListener('click', () => {
      find.value = ''
      document.querySelector('input[name=filter][value=all]').checked = true
      show()
      find.focus()
    })
    // A browser may keep the choice when the page is opened again.
    if (find.value !== '' || chosen() !== 'all') show()
  }
  function fold(text) {
    return text.normalize('NFKC').toLowerCase()
  }

  // --- "Show all" only where something is hidden
  function trim() {
    const open = [...document.querySelectorAll('.more:not([open])')].filter((more) => more.closest('.card, .group').hidden === false)
    for (const more of open) more.hidden = false
    const fits = open.map((more) => more.previousElementSibling.scrollHeight <= more.previousElementSibling.clientHeight + 1)
    open.forEach((more, at) => { more.hidden = fits[at] })
  }
  for (const more of document.querySelectorAll('.more')) {
    const label = more.querySelector('summary').firstChild
    more.addEventListener('toggle', () => {
      label.data = more.open ? 'Show less' : 'Show all'
      const text = more.previousElementSibling
      text.scrollTop = 0
      // Scrolled with the keys, too, where the browser does not see to it itself.
      if (more.open && text.scrollHeight > text.clientHeight) text.tabIndex = 0
      else text.removeAttribute('tabindex')
    })
  }
  let width = 0
  addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; trim() } })
  trim()

  // --- Copy a prompt
  for (const button of document.querySelectorAll('.copy')) {
    button.hidden = false
    const label = button.querySelector('span')
    label.setAttribute('aria-live', 'polite')
    let timer = 0
    button.addEventListener('click', async () => {
      const done = await copy(button.closest('.card, .group').querySelector('.prompt'))
      label.textContent = done ? 'Copied' : 'Not copied'
      button.classList.toggle('done', done)
      clearTimeout(timer)
      timer = setTimeout(() => { label.textContent = 'Copy prompt'; button.classList.remove('done') }, 1800)
    })
  }
  async function copy(element) {
    try {
      await navigator.clipboard.writeText(element.textContent)
      return true
    } catch {
      // No clipboard for this page (an old browser, a page over http): through the selection.
      const box = document.createElement('textarea')
      box.value = element.textContent
      box.className = 'sr'
      document.body.append(box)
      const before = document.activeElement
      box.select()
      const done = document.execCommand('copy')
      box.remove()
      before.focus()
      return done
    }
  }

  // --- Play all: muted, and only what is in view
  const toggle = byId('play-all')
  if (toggle) {
    let view = null
    const muted = new Map()
    toggle.addEventListener('click', () => {
      const on = view === null
      toggle.setAttribute('aria-pressed', String(on))
      toggle.querySelector('span').textContent = on ? 'Pause all' : 'Play all'
      toggle.querySelector('use').setAttribute('href', on ? '#i-pause' : '#i-play')
      if (on) {
        for (const video of videos) { muted.set(video, video.muted); video.muted = true }
        view = new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) target.play().catch(() => {})
            else target.pause()
          }
        }, { threshold: 0.2 })
        for (const video of videos) view.observe(video)
      } else {
        view.disconnect()
        view = null
        for (const video of videos) { video.pause(); video.muted = muted.get(video) }
      }
    })
  }

  // --- A clip that is not opened at once, when it comes near; a clip that is not there
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue
      target.preload = 'metadata'
      near.unobserve(target)
    }
  }, { rootMargin: '600px' })
  for (const video of videos) {
    if (video.preload === 'none' && !('remote' in video.dataset)) near.observe(video)
    const missing = () => {
      const stage = video.parentElement
      if (stage.classList.contains('broken')) return
      stage.classList.add('broken')
      stage.append('The clip is not here. Unzip the whole artifact and open the page from there.')
    }
    if (video.error) missing()
    video.addEventListener('error', missing)
  }
})()
`
