package id.selaras.benefit;

import id.selaras.directory.Calendars;
import id.selaras.registry.FamilyNeeds;
import id.selaras.ui.Dates;
import id.selaras.ui.NeedMark;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs as a line on the pages of families and cases. */
@Component
public class NeedLines implements FamilyNeeds {
    private final NeedStore store;

    NeedLines(NeedStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(UUID family, Texts texts) {
        return store.ofFamily(family).stream().map(need -> line(need, texts)).toList();
    }

    /** The open needs of a family by the code of the programme that would meet them. */
    @Transactional(readOnly = true)
    public Map<String, Line> openByProgramme(UUID family, Texts texts) {
        return store.ofFamily(family).stream()
                .filter(need -> need.state().isOpen() && need.programme() != null)
                .collect(Collectors.toMap(
                        need -> Objects.requireNonNull(need.programme()).code(),
                        need -> line(need, texts),
                        (latest, earlier) -> latest));
    }

    /** Those of a case that the reader may see. */
    @Transactional(readOnly = true)
    public List<Line> ofCase(UUID caseId, Texts texts) {
        return store.ofCase(caseId).stream().map(need -> line(need, texts)).toList();
    }

    Line line(Need need, Texts texts) {
        var dates = new Dates(texts, Calendars.zoneOf(need.areaNo()).zoneId());
        return new Line(
                need.family() == null
                        ? "/kasus/" + need.caseId()
                        : "/keluarga/" + need.family() + "/kebutuhan#kebutuhan-" + need.id(),
                what(need, texts),
                texts.get("benefit.need.since", dates.dayAndYear(dates.dateOf(need.changedAt()))),
                NeedMark.valueOf(need.state().name()),
                word(need, texts));
    }

    private static String what(Need need, Texts texts) {
        var programme = need.programme();
        return programme == null
                ? texts.get(
                        "benefit.need.without-programme",
                        texts.get(need.sector().key()))
                : programme.name();
    }

    private String word(Need need, Texts texts) {
        var word = texts.get(NeedMark.valueOf(need.state().name()).key());
        return need.state() == NeedState.WAITING
                ? store.place(need.id())
                        .map(place -> texts.get("benefit.need.place", place.number(), place.ofAll()))
                        .orElse(word)
                : word;
    }
}
