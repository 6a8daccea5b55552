package id.selaras.home;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a watcher whether the server can serve: nothing about versions, load or data. */
@RestController
class HealthController {
    private final JdbcClient jdbc;

    HealthController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        try {
            jdbc.sql("/* home.health */ select 1").query(Integer.class).single();
            return said(HttpStatus.OK, "up");
        } catch (DataAccessException e) {
            return said(HttpStatus.SERVICE_UNAVAILABLE, "down");
        }
    }

    // Also to a browser, which asks for a page.
    private static ResponseEntity<Map<String, String>> said(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", word));
    }
}
