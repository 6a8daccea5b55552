package id.selaras.casework;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A new case as the named values of its row. */
final class CaseColumns {

    private CaseColumns() {}

    static Map<String, @Nullable Object> of(CaseFile file) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", file.id());
        values.put("ticket", file.ticket());
        values.put("area", file.areaNo());
        values.put("urgency", file.urgency().code());
        values.put("urgencyReason", file.urgencyReason());
        values.put("state", file.state().name());
        values.put("desk", file.deskRank());
        values.put("reached", file.reachedRank());
        values.put("by", file.recordedBy());
        values.put("at", CaseRows.at(file.recordedAt()));
        values.put("closed", CaseRows.at(file.closedAt()));
        values.put(
                "outcome", file.outcome() == null ? null : file.outcome().kind().code());
        values.put("outcomeText", file.outcome() == null ? null : file.outcome().text());
        matter(values, file.matter());
        whom(values, file);
        clock(values, file.clock());
        return values;
    }

    private static void matter(Map<String, @Nullable Object> values, Matter matter) {
        values.put("channel", matter.channel().code());
        values.put("kind", matter.kind().code());
        values.put("content", matter.content().code());
        values.put("sector", matter.sector().code());
        values.put("topic", matter.topic().code());
        values.put("title", matter.title());
        values.put("words", matter.words());
    }

    private static void whom(Map<String, @Nullable Object> values, CaseFile file) {
        values.put("restricted", file.protection().restricted());
        values.put("floor", file.protection().floorRank());
        values.put("about", file.protection().aboutAccount());
        values.put("person", file.subject().person());
        values.put("name", file.subject().name());
        values.put("note", file.subject().note());
    }

    private static void clock(Map<String, @Nullable Object> values, @Nullable CaseClock clock) {
        values.put("step", clock == null ? null : clock.step().code());
        values.put("started", clock == null ? null : CaseRows.at(clock.running().startedAt()));
        values.put("limit", clock == null ? null : clock.running().limit().code());
        values.put("source", clock == null ? null : clock.source());
        values.put("due", clock == null ? null : CaseRows.at(clock.dueAt()));
    }
}
