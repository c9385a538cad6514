/** The job summary as a page, near to how GitHub shows it: its Markdown rendered, strangers' markup kept out by its own escapes. */

import { marked } from 'marked'
import { renderSummary } from '../../packages/github-action/src/report/summary.ts'
import { SAMPLE, type SampleVideo, sampleManifest } from './sample.ts'

const LOOK = `
  body { margin: 24px 32px; max-width: 980px; font: 15px/1.5 system-ui, sans-serif; color: #1f2328; overflow-wrap: break-word }
  @media (max-width: 543px) { body { margin: 16px } }
  a { color: #0969da; text-decoration: none }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 16px 0 }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left }
  tr:nth-child(2n) { background: #f6f8fa }
  code { background: #eff1f3; border-radius: 6px; padding: 2px 5px; font-size: 85% }
  details { margin: 8px 0 } hr { border: 0; border-top: 1px solid #d1d9e0 }
`

export function summaryPage(videos: readonly SampleVideo[] = SAMPLE): string {
  const summary = renderSummary(sampleManifest(videos), {
    artifactUrl: 'https://github.com/reelay/reelay/actions/runs/1/artifacts/2',
    galleryNote: 'index.html in it plays them all.',
    linkOf: () => null,
  })
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Summary</title><style>${LOOK}</style>${marked.parse(summary, { gfm: true })}`
}
