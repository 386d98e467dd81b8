// The page came back with errors: readers hear the summary first.
const summary = document.querySelector('[data-error-summary]');
if (summary) {
  summary.focus();
}
