package id.selaras.scorecard;

import id.selaras.area.Area;
import id.selaras.engine.scoring.CardProblem;
import id.selaras.engine.scoring.Scorecard;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards that families are scored with: BPS's 14 criteria, and what administrators load and switch on. */
@Component
public class Scorecards {
    private static final Scorecard BUILT_IN = builtIn();

    private final CardStore store;
    private final Journal journal;

    Scorecards(CardStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /**
     * What became of a file.
     *
     * @param card null where it could not be read as a card at all
     * @param id of the loaded card; null where something is wrong, or this version is there already
     */
    public record Loading(
            @Nullable Scorecard card,
            List<CardProblem> problems,
            @Nullable UUID id) {}

    /** BPS's 14 criteria, which are always there. */
    public static Scorecard builtIn() {
        try {
            var json = new ClassPathResource("scorecards/bps-14.json").getContentAsString(StandardCharsets.UTF_8);
            return Objects.requireNonNull(CardReader.read(json).card());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What families of a village are scored with. */
    @Transactional(readOnly = true)
    public List<Scorecard> inUse(long areaNo) {
        var loaded = store.around(areaNo).stream()
                .filter(LoadedCard::inUse)
                .map(card -> CardReader.read(card.body()))
                .filter(CardReader.Reading::isUsable)
                .flatMap(reading -> Stream.ofNullable(reading.card()));
        return Stream.concat(Stream.of(BUILT_IN), loaded).toList();
    }

    /** Cards of the area and of those it lies in. */
    @Transactional(readOnly = true)
    public List<LoadedCard> loaded(String areaCode) {
        return store.ofArea(areaCode);
    }

    /** Keeps a card in which nothing is wrong, switched off. */
    @Transactional
    public Loading load(String areaCode, String json) {
        var reading = CardReader.read(json);
        var card = reading.card();
        if (card == null || !reading.isUsable()) {
            return new Loading(card, reading.problems(), null);
        }
        var id = store.add(areaCode, card.code(), card.version(), json).orElse(null);
        if (id != null) {
            journal.acted(Trace.of("scorecard.loaded", "scorecard", id)
                    .inArea(areaCode.isEmpty() ? 0 : Area.noOf(areaCode))
                    .with("code", card.code())
                    .with("version", card.version()));
        }
        return new Loading(card, List.of(), id);
    }

    /** Whether there was such a card of this administrator. */
    @Transactional
    public boolean turn(UUID id, boolean on) {
        var card = store.find(id);
        var turned = card.isPresent() && (on ? store.switchOn(card.get()) : store.switchOff(id));
        if (turned) {
            journal.acted(Trace.of(on ? "scorecard.switched-on" : "scorecard.switched-off", "scorecard", id)
                    .with("code", card.orElseThrow().code())
                    .with("version", card.orElseThrow().version()));
        }
        return turned;
    }
}
