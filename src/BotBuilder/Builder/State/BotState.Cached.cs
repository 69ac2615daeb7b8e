using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The bag during a turn, and how it looked when it was last loaded or saved.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object>? state = null)
            : this(state ?? new Dictionary<string, object>(), null)
        {
        }

        internal CachedBotState(IDictionary<string, object> state, byte[]? saved)
        {
            State = state;
            Saved = saved ?? (state.Count == 0 ? Empty : Fingerprints.ToUtf8(state));
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>For storage that does not take bytes: only ever compared, never stored.</summary>
        internal static StateJson Fingerprints { get; } = StateJson.Growing();

        internal byte[] Saved { get; set; }

        private static byte[] Empty { get; } = Fingerprints.ToUtf8(new Dictionary<string, object>());
    }
}
