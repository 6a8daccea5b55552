package id.selaras.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Trace(
        String act,
        String subject,
        @Nullable UUID subjectId,
        @Nullable UUID caseId,
        @Nullable Long areaNo,
        Map<String, String> content) {
    public static Trace of(String act, String subject, @Nullable UUID id) {
        return new Trace(act, subject, id, null, null, Map.of());
    }

    public Trace inCase(UUID id) {
        return new Trace(act, subject, subjectId, id, areaNo, content);
    }

    public Trace inArea(long no) {
        return new Trace(act, subject, subjectId, caseId, no, content);
    }

    public Trace with(String key, String value) {
        return this;
    }

    public Trace changed(String key, String before, String after) {
        return this;
    }
}
