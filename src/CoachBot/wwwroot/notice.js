// A check-in that comes while the page is out of sight is announced, where the person allows it; its words hold nothing of health.
(() => {
  'use strict';

  const ask = document.getElementById('notify');
  const title = document.title;
  const live = 10_000;
  const calls = ['checkin.hello', 'checkin.still'];
  const can = 'Notification' in window;

  const offer = () => { ask.hidden = !(can && Notification.permission === 'default'); };

  ask.addEventListener('click', async () => {
    await Notification.requestPermission();
    offer();
  });

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      document.title = title;
    }
  });

  const see = activity => {
    const coach = activity.channelData?.coach;
    if (coach?.step === 'checkin.set') {
      offer();
    }
    if (!calls.includes(coach?.step) || !document.hidden || Date.now() - Date.parse(activity.timestamp) > live) {
      return;
    }
    document.title = `(1) ${title}`;
    if (can && Notification.permission === 'granted' && !coach.quiet) {
      const notice = new Notification(title, { body: activity.text, tag: 'coach', icon: '/icon.svg' });
      notice.onclick = () => {
        focus();
        notice.close();
      };
    }
  };

  window.CoachNotice = { see };
})();
