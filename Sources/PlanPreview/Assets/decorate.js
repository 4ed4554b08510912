// Puts a source chip in every part of the page that the server knows the source of, and help to answer in every box
// with a missing answer. Both live only in the browser; patches of the page leave them alone.

import { AnswerHelp } from "./answer-help.js";
import { SourceChip } from "./source-chip.js";

export function decorate(items, hasEditor) {
  const kept = new Set();
  for (const { anchor, places, answers = [] } of items) {
    const element = document.getElementById(anchor);
    if (!element) continue;
    if (places.length > 0) kept.add(chipIn(element, places, hasEditor));
    const boxes = answers.length > 0 ? element.querySelectorAll(".svar") : [];
    // A template of the municipality's own can leave some out; then nobody knows which is which.
    if (boxes.length !== answers.length) continue;
    answers.forEach((answer, at) => {
      if (answer.places.length > 0) kept.add(chipIn(boxes[at], answer.places, hasEditor));
      if (answer.snippet) kept.add(helpIn(boxes[at], answer.snippet, hasEditor));
    });
  }
  for (const old of document.querySelectorAll("planverk-kalla, planverk-svarshjalp")) if (!kept.has(old)) old.remove();
}

function chipIn(element, places, hasEditor) {
  const chip = childOf(element, SourceChip) ?? new SourceChip();
  chip.show(places, hasEditor);
  if (chip.parentNode === element) return chip;
  // First, so that it comes before the text it tells of when one tabs; but a heading whose margin depends on being
  // first stays first.
  if (element.matches(".saknas-system")) element.firstElementChild.after(chip);
  else element.prepend(chip);
  return chip;
}

function helpIn(element, snippet, hasEditor) {
  const help = childOf(element, AnswerHelp) ?? new AnswerHelp();
  help.show(snippet, hasEditor);
  if (help.parentNode !== element) element.append(help);
  return help;
}

function childOf(element, type) {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child instanceof type) return child;
  }
  return null;
}
