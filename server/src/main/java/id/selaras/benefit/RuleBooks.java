package id.selaras.benefit;

import id.selaras.directory.Programmes;
import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.engine.eligibility.RuleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of the catalogue as they hold on a day; read once, bound once a day. */
@Component
class RuleBooks {
    private static final RuleBook CATALOGUE = read("benefit/rules.json");

    private final Programmes programmes;
    private final AtomicReference<@Nullable BoundRules> bound = new AtomicReference<>();

    RuleBooks(Programmes programmes) {
        this.programmes = programmes;
    }

    RuleBook catalogue() {
        return CATALOGUE;
    }

    /** @throws IllegalStateException where the catalogue that came with the program has a problem */
    BoundRules on(LocalDate day) {
        var now = bound.get();
        if (now != null && now.day().equals(day)) {
            return now;
        }
        var vocabulary = vocabulary();
        var problems = RuleCheck.problems(CATALOGUE, vocabulary, day);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the rules cannot be used: " + problems);
        }
        var fresh = BoundRules.of(CATALOGUE, day, vocabulary);
        bound.set(fresh);
        return fresh;
    }

    RegistryVocabulary vocabulary() {
        return new RegistryVocabulary(
                programmes.all().stream().map(one -> one.code()).collect(Collectors.toSet()));
    }

    private static RuleBook read(String place) {
        try {
            var reading = RuleReader.read(new ClassPathResource(place).getContentAsString(StandardCharsets.UTF_8));
            var book = reading.book();
            if (book == null || !reading.problems().isEmpty()) {
                throw new IllegalStateException(place + " cannot be read: " + reading.problems());
            }
            return book;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
