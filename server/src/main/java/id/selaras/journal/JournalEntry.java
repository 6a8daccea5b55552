package id.selaras.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal as an auditor reads it.
 *
 * @param fullName of the account, as it is called now
 * @param content empty when it was destroyed at the end of its retention
 */
public record JournalEntry(
        long id,
        Instant at,
        String accountName,
        String fullName,
        String role,
        EntryKind kind,
        String act,
        String subject,
        @Nullable UUID subjectId,
        @Nullable UUID caseId,
        @Nullable Long areaNo,
        @Nullable String requestId,
        Map<String, String> content) {}
