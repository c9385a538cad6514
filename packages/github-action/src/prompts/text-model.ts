/** Which prompt files of a repository are for a model that writes text: GitHub's own prompt files mostly are. */

/** Families of text models, as GitHub Models, OpenAI, Anthropic and the others name them; a vendor may stand in front. */
const TEXT_MODEL =
  /^(?:[\w.-]+\/)*(?:gpt-|chatgpt|o[1-9](?:-|$)|text-embedding|claude|(?:meta-)?llama|phi-?\d|mistral|ministral|mixtral|codestral|magistral|(?:cohere-)?command-|deepseek|grok-\d|gemini|gemma|qwen|jais|(?:ai21-)?jamba|mai-ds|kimi-k|nova-(?:lite|micro|pro))/i
/** What such a family is called when it makes pictures that move. */
const VIDEO = /video|veo|sora|[ti]2v|omni|imagine|image/i

export function isTextModel(model: string): boolean {
  const name = model.trim()
  return TEXT_MODEL.test(name) && !VIDEO.test(name)
}
