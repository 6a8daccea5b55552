package id.selaras.casework;

import id.selaras.access.Acting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what an officer has typed at the window, so that a locked session or a closed tab loses nothing (draf). */
@Service
class IntakeDrafts {
    private static final int MOST = 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final IntakeDraftStore store;
    // The column holds no more; what is longer is refused when it is sent.
    private static final int LONGEST = 30_000;

    private final Acting acting;
    private final TransactionTemplate transactions;

    IntakeDrafts(IntakeDraftStore store, Acting acting, TransactionTemplate transactions) {
        this.store = store;
        this.acting = acting;
        this.transactions = transactions;
    }

    /** @param words what was typed of the matter; null when nothing was */
    record Draft(UUID id, Instant savedAt, @Nullable String words) {

        @Override
        public String toString() {
            return "Draft[" + id + "]";
        }
    }

    /** Keeps a form in which something was typed; false when there was nothing to keep. */
    @Transactional
    public boolean save(IntakeForm form) {
        if (form.id() == null || !form.isWorthKeeping()) {
            return false;
        }
        var kept = JSON.writeValueAsString(form);
        if (kept.length() > LONGEST) {
            return false;
        }
        store.save(form.id(), kept);
        return true;
    }

    /** The signed-in officer's own, latest first. */
    @Transactional(readOnly = true)
    public List<Draft> own() {
        return store.all(MOST).stream()
                .map(kept -> new Draft(kept.id(), kept.savedAt(), wordsOf(read(kept.form()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<IntakeForm> find(UUID id) {
        return store.find(id).map(IntakeDrafts::read);
    }

    @Transactional
    public void discard(UUID id) {
        store.discard(id);
    }

    @Scheduled(initialDelayString = "${selaras.drafts.first:PT10M}", fixedDelayString = "${selaras.drafts.every:PT6H}")
    void sweep() {
        acting.asSystem(() -> transactions.execute(status -> store.discardOld()));
    }

    private static IntakeForm read(String form) {
        return JSON.readValue(form, IntakeForm.class);
    }

    private static @Nullable String wordsOf(IntakeForm form) {
        var words = IntakeForm.text(form.kata());
        return words == null ? IntakeForm.text(form.nama()) : IntakeReading.title(IntakeForm.text(form.judul()), words);
    }
}
