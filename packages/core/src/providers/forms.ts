/** What holds of a model by what it is given: words alone, a first frame, first and last frame, or references. */

import type { Form, FormCard, ModelCard } from './card.ts'
import type { CardWire } from './wire-map.ts'

/** What a request gives the model to start from. */
export interface Given {
  image: boolean
  endImage: boolean
  references: boolean
}

/** What holds of a model when it is given this. A model that is named by the id of one form stays in that form. */
export function cardFor(card: ModelCard, { image, endImage, references }: Given): ModelCard {
  if (!card.forms || card.form) return card
  if (references) return inForm(card, 'reference')
  if (endImage) return inForm(card, card.forms.firstLast ? 'firstLast' : 'image')
  return inForm(card, image ? 'image' : 'text')
}

export function formsOf(card: ModelCard): Array<[Form, FormCard]> {
  return Object.entries(card.forms ?? {}) as Array<[Form, FormCard]>
}

/** What a form never has, unless the card says so of this form. */
const NOT_IN: Readonly<Record<Form, CardWire>> = {
  text: { firstFrame: null, lastFrame: null, references: null },
  image: { references: null },
  firstLast: { references: null },
  reference: { firstFrame: null, lastFrame: null },
}

export function inForm(card: ModelCard, form: Form): ModelCard {
  const asked = card.forms?.[form]
  // Without such a form the model cannot be asked so: what was given is refused as what it does not have.
  if (!asked) return { ...card, form, wire: { ...card.wire, references: null, lastFrame: null } }
  const { model, wire, ...rest } = asked
  const images =
    form === 'text' || form === 'reference'
      ? { min: 0, max: 0 }
      : { ...card.images, min: 1, max: Math.max(1, card.images.max) }
  return {
    ...card,
    images,
    ...rest,
    form,
    ...(model === undefined ? {} : { formModel: model }),
    wire: { ...card.wire, ...NOT_IN[form], ...wire },
  }
}
