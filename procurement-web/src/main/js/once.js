// A double click is one act. The server refuses the second one too; this only spares the reader the message.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button || !button.hasAttribute('data-once')) {
    return;
  }
  if (button.dataset.sent) {
    event.preventDefault();
    return;
  }
  button.dataset.sent = 'true';
  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener('pageshow', () => delete button.dataset.sent, { once: true });
});
