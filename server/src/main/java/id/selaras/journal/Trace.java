package id.selaras.journal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journal is to keep of one act or read; who, when and under which request it adds itself.
 *
 * @param act what was done, as {@code subject.verb}: {@code case.record}, {@code person.opened}
 * @param subject the kind of thing it was done to
 * @param areaNo where; an auditor sees the entries of the own area
 * @param content what tells more; destroyed at the end of its retention
 */
public record Trace(
        String act,
        String subject,
        @Nullable UUID subjectId,
        @Nullable UUID caseId,
        @Nullable Long areaNo,
        Map<String, String> content) {
    private static final String BEFORE = ".before";
    private static final String AFTER = ".after";

    public Trace {
        content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
    }

    public static Trace of(String act, String subject, @Nullable UUID subjectId) {
        return new Trace(act, subject, subjectId, null, null, Map.of());
    }

    public Trace inCase(UUID caseId) {
        return new Trace(act, subject, subjectId, caseId, areaNo, content);
    }

    public Trace inArea(long areaNo) {
        return new Trace(act, subject, subjectId, caseId, areaNo, content);
    }

    /** Keeps one more value; none is kept for null. */
    public Trace with(String key, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(content);
        more.put(key, value);
        return new Trace(act, subject, subjectId, caseId, areaNo, more);
    }

    /** Keeps what a value was and what it became. */
    public Trace changed(String key, @Nullable String before, @Nullable String after) {
        return with(key + BEFORE, before).with(key + AFTER, after);
    }
}
