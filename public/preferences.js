// Text size, colours and movement, set before the first paint. A classic file, since the page's policy allows no inline script.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  var chosen = {};
  try {
    // A page that keeps nothing begins as the device asks, whatever the tab was set to before.
    if (root.dataset.keeps !== 'nothing')
      chosen = JSON.parse(sessionStorage.getItem('car-t.preferences') || '{}') || {};
  } catch {
    // A blocked or broken store means the device's own settings.
  }
  if (['1.2', '1.4', '1.7'].indexOf(chosen.text) >= 0) root.dataset.text = chosen.text;
  if (chosen.theme === 'contrast' || (chosen.theme !== 'light' && matchMedia('(prefers-contrast: more)').matches)) {
    root.dataset.theme = 'contrast';
  }
  if (chosen.motion === 'still' || chosen.motion === 'full') root.dataset.motion = chosen.motion;
})();
