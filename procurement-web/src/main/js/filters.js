// Browsers that cannot show a closed panel on wide screens get it opened.
const panel = document.querySelector('.app-filters');
if (panel && !CSS.supports('selector(::details-content)') && matchMedia('(min-width: 54rem)').matches) {
  panel.open = true;
}
