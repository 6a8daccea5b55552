package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.casework.NewId;
import id.selaras.proposal.DraftStore.Kept;
import id.selaras.proposal.DraftStore.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a proposal's form with whatever is wrong or missing in it, for its author alone (draf usulan). */
@Service
class FormDrafts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 30_000;
    /** Of the page and of one sending, not of what was told. */
    private static final Set<String> NOT_TOLD =
            Set.of("_csrf", "jenis", "usulan", "lampiran", "simpan", "benar", "berkas");

    private final DraftStore drafts;
    private final Acting acting;
    private final TransactionTemplate transactions;

    FormDrafts(DraftStore drafts, Acting acting, TransactionTemplate transactions) {
        this.drafts = drafts;
        this.acting = acting;
        this.transactions = transactions;
    }

    /** @throws ProposalRefused when it is longer than anybody types */
    @Transactional
    public UUID save(FormFamily family, FormKind kind, Typed typed) {
        var told = new TreeMap<>(typed.values());
        told.keySet().removeAll(NOT_TOLD);
        var kept = JSON.writeValueAsString(told);
        if (kept.length() > LONGEST) {
            throw new ProposalRefused("proposal.refused.draft-long");
        }
        var id = typed.id("usulan").orElseGet(NewId::next);
        drafts.save(id, Page.of(family), kind, kept);
        return id;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Kept> of(FormFamily family) {
        return drafts.of(Page.of(family));
    }

    /** As it was typed, with the id of the proposal to be. */
    @Transactional(readOnly = true)
    public Optional<Typed> find(FormFamily family, UUID id) {
        return drafts.find(id, Page.of(family)).map(kept -> {
            var told = new TreeMap<>(typed(kept).values());
            told.put("usulan", List.of(id.toString()));
            return new Typed(told);
        });
    }

    private static Typed typed(String kept) {
        return new Typed(JSON.readValue(kept, new TypeReference<Map<String, List<String>>>() {}));
    }

    /** Of somebody in the family who asked to have the own data put right, where that is why the draft was begun. */
    @Transactional(readOnly = true)
    public Optional<UUID> request(UUID family, UUID id) {
        return drafts.find(id, new Page(null, family))
                .flatMap(kept -> typed(kept).id(FormFamily.REQUEST));
    }

    @Transactional
    public void discard(UUID id) {
        drafts.discard(id);
    }

    @Scheduled(initialDelayString = "${selaras.drafts.first:PT10M}", fixedDelayString = "${selaras.drafts.every:PT6H}")
    void sweep() {
        acting.asSystem(() -> transactions.execute(status -> drafts.discardOld()));
    }
}
