// Opens the drawer when its content has arrived, closes it, and prints. Everything works without it, by plain links.
document.addEventListener("htmx:afterSwap", (event) => {
  const drawer = document.getElementById("drawer");
  if (event.detail.target === drawer && !drawer.open) {
    drawer.showModal();
  }
});
document.addEventListener("click", (event) => {
  const drawer = document.getElementById("drawer");
  if (event.target === drawer || event.target.closest("[data-close]")) {
    drawer.close();
    event.preventDefault();
  }
  if (event.target.closest("[data-print]")) {
    window.print();
    event.preventDefault();
  }
});
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-at-once]");
  if (form) {
    form.requestSubmit();
  }
});
// A letter does what the button that shows it does, unless somebody is typing. Where a reason is needed first, it leads
// there. The place of the key counts, so that it works on a Thai keyboard too.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }
  const button = document.querySelector(`main [data-key="${CSS.escape(event.code)}"]`);
  if (!button || event.code === "Enter" && event.target.closest("a, button, summary")) {
    return;
  }
  const reason = button.dataset.needs && button.form.elements[button.dataset.needs];
  if (reason && !reason.value.trim() && !button.form.elements.usual.value) {
    button.form.elements.usual.focus();
  } else {
    button.click();
  }
  event.preventDefault();
});
