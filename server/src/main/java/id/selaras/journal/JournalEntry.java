package id.selaras.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal as an auditor reads it.
 *
 * @param content empty when it was destroyed at the end of its retention
 */
record JournalEntry(
        long id,
        Instant at,
        String accountName,
        String role,
        EntryKind kind,
        String act,
        String subject,
        @Nullable UUID subjectId,
        @Nullable UUID caseId,
        @Nullable Long areaNo,
        @Nullable String requestId,
        Map<String, String> content) {}
