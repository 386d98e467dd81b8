// A question that an earlier answer makes needless is out of the way, unless something was written there already.
const conditional = [...document.querySelectorAll('[data-when]')];
const given = (name) => [...document.querySelectorAll('[name="' + CSS.escape(name) + '"]')]
  .filter((control) => !['checkbox', 'radio'].includes(control.type) || control.checked)
  .map((control) => control.value);
const holds = (condition) => {
  const [name, values] = condition.split('=');
  if (!document.getElementsByName(name).length) {
    return true; // asked on another page: the words of the hint must do
  }
  return given(name).some((value) => values.split(',').includes(value));
};
const empty = (question) => [...question.querySelectorAll('input, textarea, select')]
  .every((control) => (['checkbox', 'radio'].includes(control.type)
    ? !control.checked || control.value === ''
    : control.value.trim() === ''));
const reveal = () => {
  for (const question of conditional) {
    question.hidden = empty(question) && !question.dataset.when.split(';').every(holds);
  }
};
if (conditional.length) {
  document.addEventListener('change', reveal);
  reveal();
}
