(() => {
  'use strict';

  const domain = '/directline';
  const storeKey = 'coach.conversation';
  const chat = document.getElementById('chat');
  const banner = document.getElementById('banner');
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const say = text => {
    banner.hidden = !text;
    banner.textContent = text || '';
  };

  const post = async (path, token) => {
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    const response = await fetch(domain + path, { method: 'POST', headers });
    return response.ok ? response.json() : null;
  };

  // Private windows may refuse storage: then the conversation lives as long as the page.
  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(storeKey));
    } catch {
      return null;
    }
  };

  const store = session => {
    try {
      localStorage.setItem(storeKey, JSON.stringify(session));
    } catch { }
  };

  // The stored conversation goes on if the server still takes its token; else a new one begins.
  const open = async () => {
    const last = stored();
    const renewed = last?.token && await post('/tokens/refresh', last.token);
    if (renewed) {
      const session = { conversationId: renewed.conversationId, token: renewed.token };
      store(session);
      return session;
    }
    return begin();
  };

  // The person stays the same over conversations: the new token is asked for with the old one.
  const begin = async () => {
    const made = await post('/tokens/generate', stored()?.token);
    if (!made) {
      throw new Error('refused');
    }
    store({ conversationId: made.conversationId, token: made.token });
    return { token: made.token };
  };

  // Web Chat does not show that its stream is cut, so the page watches the socket itself.
  const Socket = window.WebSocket;
  let leaving = false;
  window.WebSocket = class extends Socket {
    constructor(...address) {
      super(...address);
      this.addEventListener('open', () => say(''));
      this.addEventListener('close', () => leaving || say(navigator.onLine ? banner.dataset.reconnecting : banner.dataset.offline));
    }
  };
  addEventListener('pagehide', () => { leaving = true; });
  addEventListener('pageshow', event => event.persisted && location.reload());
  addEventListener('offline', () => say(banner.dataset.offline));
  addEventListener('online', () => say(banner.dataset.reconnecting));

  const style = () => {
    const night = dark.matches;
    const ink = night ? '#e4ebe8' : '#1c2925';
    const accent = night ? '#7fd1b9' : '#17594a';
    const ground = night ? '#121917' : '#f4f7f5';
    return {
      accent,
      // A message taller than a phone is read from its top.
      autoScrollSnapOnPage: true,
      backgroundColor: ground,
      primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
      rootHeight: '100%',
      rootWidth: '100%',
      subtle: night ? '#a9b7b2' : '#51605b',
      bubbleBackground: night ? '#1e2926' : '#ffffff',
      bubbleTextColor: ink,
      bubbleBorderColor: night ? '#33433e' : '#d9e2de',
      bubbleBorderRadius: 14,
      bubbleMaxWidth: 560,
      bubbleFromUserBackground: night ? '#24574a' : '#17594a',
      bubbleFromUserTextColor: '#ffffff',
      bubbleFromUserBorderColor: 'transparent',
      bubbleFromUserBorderRadius: 14,
      paddingRegular: 12,
      hideUploadButton: true,
      sendBoxBackground: night ? '#1a2421' : '#ffffff',
      sendBoxTextColor: ink,
      sendBoxPlaceholderColor: night ? '#a9b7b2' : '#51605b',
      sendBoxHeight: 52,
      sendBoxButtonColor: accent,
      sendBoxBorderTop: night ? 'solid 1px #33433e' : 'solid 1px #d9e2de',
      suggestedActionLayout: 'flow',
      suggestedActionHeight: 44,
      suggestedActionBorderRadius: 22,
      suggestedActionBorderColor: accent,
      suggestedActionTextColor: accent,
      suggestedActionBackgroundColor: night ? '#1a2421' : '#ffffff',
      suggestedActionBackgroundColorOnHover: night ? '#24352f' : '#e6f1ed',
      suggestedActionKeyboardFocusIndicatorBorderColor: ink,
      suggestedActionsFlowMaxHeight: Math.max(168, Math.round(innerHeight * 0.36)),
      cardEmphasisBackgroundColor: night ? '#24352f' : '#e6f1ed',
      transcriptTerminatorBackgroundColor: 'transparent',
    };
  };

  const cardStyle = () => {
    const night = dark.matches;
    const ink = night ? '#e4ebe8' : '#1c2925';
    const soft = night ? '#b9c6c1' : '#46554f';
    const accent = night ? '#7fd1b9' : '#17594a';
    const text = (plain, subtle = plain) => ({ default: plain, subtle });
    const ground = (backgroundColor, plain = ink, subtle = soft) => ({
      backgroundColor,
      foregroundColors: { default: text(plain, subtle), accent: text(accent) },
    });
    return {
      fontFamily: style().primaryFont,
      fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 650 },
      lineHeights: { small: 18, default: 22, medium: 23, large: 25, extraLarge: 30 },
      spacing: { none: 0, small: 8, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
      containerStyles: {
        default: ground(night ? '#1e2926' : '#ffffff'),
        emphasis: ground(night ? '#24352f' : '#e6f1ed'),
        accent: ground(night ? '#22423a' : '#d3ebe3'),
        good: ground(night ? '#22423a' : '#e0f3e8'),
        warning: ground(night ? '#3a2f12' : '#fff3d6'),
        attention: ground(night ? '#8c1d18' : '#b3261e', '#ffffff', '#ffffff'),
      },
      factSet: {
        title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 120 },
        value: { weight: 'bolder', wrap: true },
        spacing: 16,
      },
      textBlock: { headingLevel: 2 },
    };
  };

  const seen = () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      window.CoachPace.see(action.payload.activity);
      window.CoachNotice.see(action.payload.activity);
    }
    return next(action);
  };

  // A card says all that its message says: with the words above it everything would be there twice.
  const cardAlone = () => next => action => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : {};
    const card = activity.attachments?.find(one => one.contentType === 'application/vnd.microsoft.card.adaptive')?.content;
    return next(!card ? action : {
      ...action,
      payload: {
        ...action.payload,
        activity: { ...activity, text: '', channelData: { ...activity.channelData, 'webchat:fallback-text': card.speak } },
      },
    });
  };

  // Web Chat follows whole addresses alone, and the server does not know by which the page found it.
  const whole = () => next => action => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : {};
    return next(!activity.text?.includes('](/') ? action : {
      ...action,
      payload: { ...action.payload, activity: { ...activity, text: activity.text.replaceAll('](/', `](${location.origin}/`) } },
    });
  };

  const run = async session => {
    const directLine = window.WebChat.createDirectLine({ ...session, domain });
    // The words on the page are English; whom to call for help depends on where the person is.
    const postActivity = directLine.postActivity.bind(directLine);
    directLine.postActivity = activity => postActivity({ ...activity, locale: navigator.language });
    const webStore = window.WebChat.createStore({}, seen, cardAlone, whole);
    const draw = () => window.WebChat.renderWebChat({
      directLine,
      store: webStore,
      locale: 'en-US',
      nonce: document.body.dataset.nonce,
      styleOptions: style(),
      adaptiveCardsHostConfig: cardStyle(),
    }, chat);
    draw();
    dark.addEventListener('change', draw);

    // The component renews its token; a reload must find the new one.
    const keep = () => directLine.token && directLine.conversationId
      && store({ conversationId: directLine.conversationId, token: directLine.token });
    setInterval(keep, 60_000);

    const online = 2;
    const expired = 3;
    const failed = 4;
    directLine.connectionStatus$.subscribe(status => {
      if (status === online) {
        say('');
        keep();
      } else if (status === expired) {
        location.reload();
      } else if (status === failed) {
        say(banner.dataset.refused);
      }
    });
  };

  document.getElementById('new').addEventListener('click', async () => {
    try {
      await begin();
      location.reload();
    } catch {
      say(banner.dataset.offline);
    }
  });

  document.querySelector('.skip').addEventListener('click', event => {
    const box = chat.querySelector('[data-id="webchat-sendbox-input"]');
    if (box) {
      event.preventDefault();
      box.focus();
    }
  });

  if (!window.WebChat) {
    say(banner.dataset.missing);
    return;
  }
  open().then(run).catch(() => say(navigator.onLine ? banner.dataset.refused : banner.dataset.offline));
})();
