// "/" goes to the search box, unless somebody is typing, composing Chinese or using a shortcut of their own.
document.addEventListener('keydown', (event) => {
  const box = document.querySelector('[data-search]');
  const target = event.target;
  const typing = target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (box && event.key === '/' && !typing && !modified && !event.isComposing) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
