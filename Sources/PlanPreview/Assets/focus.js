// Keeps the reader's place when nodes are replaced.

/** Runs `change`, and then gives focus back to the element that had it, or to the new one with the same id. */
export function keepingFocus(change) {
  const focused = document.activeElement;
  const result = change();
  if (!focused || focused === document.body || document.activeElement === focused) return result;
  const heir = focused.isConnected ? focused : focused.id && document.getElementById(focused.id);
  // The reader's scroll position is more than the focused element's.
  if (heir) heir.focus({ preventScroll: true });
  return result;
}
