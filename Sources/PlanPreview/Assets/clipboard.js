// Copies text, also where the browser keeps its clipboard to itself: plain http from another computer.

/** Gives whether the text is on the clipboard now. */
export async function copyText(text, near) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, near);
  }
}

// The old way copies what is selected. The field is put beside the button, because outside an open dialog nothing
// can be selected.
function copySelected(text, near) {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "utom-synhall";
  near.after(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  near.focus({ preventScroll: true });
  return isCopied;
}
