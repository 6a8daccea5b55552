package id.selaras.deliberation;

import id.selaras.ui.NoteKind;
import id.selaras.ui.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was just done or refused, as an address says it; words nobody of ours wrote are left out. */
public record Notice(NoteKind kind, String words, String role) {
    private static final Set<String> DONE = Set.of(
            "saved",
            "renewed",
            "nothing-new",
            "finished",
            "sent",
            "verified",
            "approved",
            "locked",
            "typed",
            "answered",
            "applied");
    private static final Set<String> REFUSED = Set.of(
            "cycle-over",
            "incomplete",
            "unfinished",
            "finished",
            "locked",
            "not-sent",
            "no-reason",
            "too-long",
            "unverified",
            "not-locked",
            "answered",
            "file",
            "heads",
            "rows",
            "date",
            "busy",
            "letter",
            "proposal");

    static @Nullable Notice of(@Nullable String done, @Nullable String refused, Texts texts) {
        if (done != null && DONE.contains(done)) {
            return new Notice(NoteKind.OK, texts.get("deliberation.done." + done), "status");
        }
        if (refused != null && REFUSED.contains(refused)) {
            return new Notice(NoteKind.BAD, texts.get("deliberation.refused." + refused), "alert");
        }
        return null;
    }
}
