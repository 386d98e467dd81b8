// Marking by keys, off until somebody switches it on with "k": 0 to 4 choose, n and p go on and back, s saves.
const marking = document.querySelector('form[data-marking]');
if (marking) {
  let on = sessionStorage.getItem('marking-keys') === 'on';
  const go = (name) => {
    const link = document.querySelector('a[data-' + name + ']');
    if (link) {
      link.click();
    }
  };
  document.addEventListener('keydown', (event) => {
    const target = event.target;
    const typing = target instanceof HTMLElement
      && (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (event.key === 'k') {
      on = !on;
      sessionStorage.setItem('marking-keys', on ? 'on' : 'off');
      return;
    }
    if (!on) {
      return;
    }
    const choice = marking.querySelector('input[name="mark"][value="' + CSS.escape(event.key) + '"]');
    if (choice) {
      choice.checked = true;
      choice.focus();
      marking.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (event.key === 'n') {
      go('next');
    } else if (event.key === 'p') {
      go('previous');
    } else if (event.key === 's') {
      marking.requestSubmit();
    } else {
      return;
    }
    event.preventDefault();
  });
}
