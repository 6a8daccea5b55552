package id.selaras.exchange;

import id.selaras.area.Areas;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.RuleBooks;
import id.selaras.engine.eligibility.RuleWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules in force, for phones and programs that match families themselves. */
@RestController
class RuleDoors {
    private static final int TELLING = 16;

    private final RuleBooks rules;
    private final Areas areas;
    private final Clock clock;

    RuleDoors(RuleBooks rules, Areas areas, Clock clock) {
        this.rules = rules;
        this.areas = areas;
        this.clock = clock;
    }

    /** By the area's own day. The same ETag tells that no word of them has changed. */
    @GetMapping("/api/v1/rules")
    ResponseEntity<byte[]> rules(@RequestParam String area) {
        var found = areas.find(area).orElseThrow(() -> BadInput.at("?area", "unknown-area"));
        var today = LocalDate.now(clock.withZone(Calendars.zoneOf(found.no()).zoneId()));
        var json = RuleWriter.write(rules.on(found.code(), today).book()).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .eTag(digest(json))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    private static String digest(byte[] json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json);
            return HexFormat.of().formatHex(digest, 0, TELLING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
