package id.selaras.correspondence;

import id.selaras.area.Area;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the posts that initial and sign; named by an administrator. */
@Service
public class SigningPosts {
    private final HolderStore store;
    private final Journal journal;

    SigningPosts(HolderStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** Of the area and everything in it. */
    @Transactional(readOnly = true)
    public List<Holder> within(String areaCode) {
        return store.within(areaCode);
    }

    /** Names somebody; whoever held the post before no longer does. */
    @Transactional
    public void name(Holder holder) {
        var areaNo = Area.noOf(holder.areaCode());
        store.holding(holder.post(), areaNo).ifPresent(before -> store.end(before.id()));
        store.insert(holder);
        journal.acted(Trace.of("letter.holder-named", "holder", holder.id())
                .inArea(areaNo)
                .with("post", holder.post().name())
                .with("name", holder.name()));
    }

    /** Whether somebody held it whom this administrator may relieve. */
    @Transactional
    public boolean end(UUID id) {
        var ended = store.end(id);
        if (ended) {
            journal.acted(Trace.of("letter.holder-ended", "holder", id));
        }
        return ended;
    }
}
