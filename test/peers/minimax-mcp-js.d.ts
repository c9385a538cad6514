/** The parts of MiniMax' MCP server that speak with MiniMax; it brings no types. */

declare module 'minimax-mcp-js/build/utils/api.js' {
  export class MiniMaxAPI {
    constructor(config: { apiKey: string; apiHost: string; resourceMode: 'url' | 'local' })
    session: { defaults: { adapter?: unknown; env?: unknown } }
  }
}

declare module 'minimax-mcp-js/build/api/video.js' {
  import type { MiniMaxAPI } from 'minimax-mcp-js/build/utils/api.js'

  export interface Ask {
    model?: string
    prompt: string
    firstFrameImage?: string
    duration?: number
    resolution?: string
    asyncMode?: boolean
  }

  export class VideoAPI {
    constructor(api: MiniMaxAPI)
    generateVideo(ask: Ask): Promise<{ task_id: string }>
    queryVideoGeneration(ask: { taskId: string }): Promise<{ status: string; video_url?: string }>
  }
}
