// How many characters are left, told when typing pauses. Characters are counted as the server does: as code points.
for (const control of document.querySelectorAll('[data-limit]')) {
  const limit = Number(control.dataset.limit);
  const line = document.createElement('p');
  line.className = 'app-counter';
  const spoken = document.createElement('p');
  spoken.className = 'govuk-visually-hidden';
  spoken.setAttribute('aria-live', 'polite');
  control.after(line, spoken);
  let pause = 0;
  const count = () => {
    const left = limit - [...control.value].length;
    // Far from the limit the number is noise.
    const near = left < limit / 5;
    line.hidden = !near;
    line.textContent = left < 0 ? control.dataset.over + ' ' + -left : control.dataset.left + ' ' + left;
    line.classList.toggle('app-counter--over', left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = near ? line.textContent : '';
    }, 1000);
  };
  control.addEventListener('input', count);
  count();
}
