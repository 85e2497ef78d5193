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
