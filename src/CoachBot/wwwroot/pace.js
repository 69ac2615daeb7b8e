// Shows, sounds and speaks the clock of a routine, from channelData.coach of what the coach says.
(() => {
  'use strict';

  const storeKey = 'coach.pace';
  const panel = document.getElementById('pace');
  const part = name => panel.querySelector(`[data-part="${name}"]`);
  const [ring, picture, seconds, name, where] = ['ring', 'picture', 'seconds', 'name', 'where'].map(part);
  const toggles = { sound: part('sound'), voice: part('voice') };
  const circumference = 2 * Math.PI * 45;
  const live = 6000;
  const drawn = 250;
  const tones = { go: [880], half: [660], end: [660, 440], rest: [440] };

  let audio = null;
  let awake = null;
  let running = null;
  let lastRep = 0;

  // What the server's clock is ahead of ours: a message is never older than when it was made.
  let ahead = -Infinity;
  const now = () => Date.now() + (Number.isFinite(ahead) ? ahead : 0);

  const wanted = () => {
    try {
      return JSON.parse(localStorage.getItem(storeKey)) || {};
    } catch {
      return {};
    }
  };

  const isOn = which => toggles[which].getAttribute('aria-pressed') === 'true';

  const turn = (which, on) => {
    toggles[which].setAttribute('aria-pressed', String(on));
    if (which === 'voice' && !on) {
      window.speechSynthesis?.cancel();
    }
  };

  // Browsers let a page sound only after a touch.
  const wake = () => {
    if (isOn('sound')) {
      audio ??= new AudioContext();
      audio.resume();
    }
  };

  const beep = pitches => {
    if (!isOn('sound') || !audio) {
      return;
    }
    pitches.forEach((pitch, index) => {
      const start = audio.currentTime + index * 0.22;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.25, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.2);
      tone.connect(volume).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.21);
    });
  };

  const speak = (text, isUrgent) => {
    if (!isOn('voice') || !window.speechSynthesis || !text) {
      return;
    }
    if (isUrgent) {
      speechSynthesis.cancel();
    }
    const said = new SpeechSynthesisUtterance(text.replace(/[*_#>]/g, ''));
    said.lang = document.documentElement.lang;
    speechSynthesis.speak(said);
  };

  // A phone on the floor must not go dark in the middle of a hold.
  const keepAwake = async on => {
    try {
      if (on && !awake) {
        awake = await navigator.wakeLock?.request('screen');
        awake?.addEventListener('release', () => { awake = null; });
      } else if (!on && awake) {
        await awake.release();
      }
    } catch { }
  };

  const label = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  const repAt = past => {
    const { timer, exercise } = running;
    return Math.min(exercise.reps, 1 + Math.floor(past / (timer.seconds * 1000 / exercise.reps)));
  };

  const draw = () => {
    const { timer, start, end, exercise } = running;
    const time = now();
    const isReady = time < start;
    const left = Math.max(0, (isReady ? start : end) - time);
    const whole = isReady ? start - running.from : end - start;
    ring.style.strokeDashoffset = String(circumference * (1 - left / Math.max(1, whole)));
    seconds.textContent = String(Math.ceil(left / 1000));
    panel.dataset.phase = isReady ? 'ready' : timer.phase;
    const texts = panel.dataset;
    const parts = [texts[isReady ? 'textReady' : { hold: 'textHold', rest: 'textRest', ready: 'textReady', feedback: 'textFeedback' }[timer.phase]]];
    if (exercise?.side && timer.phase === 'hold') {
      parts.push(texts[exercise.side === 'left' ? 'textLeft' : 'textRight']);
    }
    if (exercise?.sets > 1 && timer.phase !== 'feedback') {
      parts.push(label(texts.textSet, exercise));
    }
    if (!isReady && timer.phase === 'hold' && exercise?.reps > 1) {
      const rep = repAt(time - start);
      parts.push(label(texts.textRep, { rep, reps: exercise.reps }));
      if (rep !== lastRep && rep > 1) {
        speak(String(rep), true);
      }
      lastRep = rep;
    }
    where.textContent = parts.filter(Boolean).join(' · ');
    if (time > end + 2000) {
      stop();
    }
  };

  const stop = () => {
    clearInterval(running?.clock);
    running = null;
    seconds.textContent = '';
    where.textContent = '';
    ring.style.strokeDashoffset = String(circumference);
    delete panel.dataset.phase;
  };

  const run = ({ timer, exercise }) => {
    const end = Date.parse(timer.endsAt);
    const start = timer.startsAt ? Date.parse(timer.startsAt) : end - timer.seconds * 1000;
    if (running?.end === end) {
      return;
    }
    stop();
    if (now() < end) {
      lastRep = 0;
      running = { timer, exercise, start, end, from: now() };
      running.clock = setInterval(draw, 200);
      draw();
    }
  };

  // Who lies on the floor does not scroll: what the clock brings is moved into sight, a tall card from its top.
  const follow = () => setTimeout(() => {
    const said = document.querySelectorAll('#chat article');
    said[said.length - 1]?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, drawn);

  const show = (exercise, inWords) => {
    panel.hidden = false;
    if (inWords) {
      delete picture.dataset.of;
      picture.hidden = true;
      name.textContent = exercise?.name ?? name.textContent;
    } else if (exercise && picture.dataset.of !== exercise.id) {
      picture.dataset.of = exercise.id;
      picture.hidden = false;
      picture.src = `/pictures/${exercise.id}.svg`;
      name.textContent = exercise.name;
    }
    keepAwake(true);
  };

  const hide = () => {
    stop();
    panel.hidden = true;
    keepAwake(false);
  };

  // Whatever else the coach says ends the count; where it goes on, the question comes again and brings it back.
  const isRoutine = step => /^(routine|stretch)\./.test(step) && !step.endsWith('.done');

  const see = activity => {
    const coach = activity.channelData?.coach;
    if (activity.from?.role !== 'bot' || !coach?.step) {
      return;
    }
    const made = Date.parse(activity.timestamp);
    ahead = Math.max(ahead, made - Date.now());
    if (!isRoutine(coach.step)) {
      if (!panel.hidden && coach.step.endsWith('.done')) {
        follow();
      }
      hide();
    } else {
      show(coach.exercise, coach.words);
      if (coach.timer) {
        run(coach);
        follow();
      } else if (coach.options && coach.step !== 'routine.fine') {
        stop();
      }
    }
    if (now() - made < live) {
      beep(tones[coach.cue] ?? (coach.step === 'routine.rest' ? tones.rest : []));
      if (!panel.hidden || coach.step.endsWith('.done') || coach.disposition) {
        speak(activity.attachments?.[0]?.content?.speak ?? activity.text, Boolean(coach.cue));
      }
    }
  };

  picture.addEventListener('error', () => { picture.hidden = true; });
  ring.style.strokeDasharray = String(circumference);
  stop();
  for (const which of Object.keys(toggles)) {
    turn(which, wanted()[which] === true);
    toggles[which].addEventListener('click', () => {
      turn(which, !isOn(which));
      try {
        localStorage.setItem(storeKey, JSON.stringify({ sound: isOn('sound'), voice: isOn('voice') }));
      } catch { }
      wake();
      beep(tones.go);
      speak(toggles[which].textContent, true);
    });
  }
  toggles.voice.hidden = !window.speechSynthesis;
  addEventListener('pointerdown', wake);
  addEventListener('keydown', wake);
  document.addEventListener('visibilitychange', () => document.hidden || !running || keepAwake(true));

  window.CoachPace = { see };
})();
