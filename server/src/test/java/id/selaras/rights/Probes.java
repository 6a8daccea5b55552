package id.selaras.rights;

import id.selaras.rights.Probe.Heard;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The tries of all routes, by the words docs/rights.md names them with. */
final class Probes {
    private final Touches touches;
    private final Map<String, Probe> byRoute = new LinkedHashMap<>();

    Probes(Touches touches) {
        this.touches = touches;
    }

    Probe of(String route) {
        var probe = byRoute.get(route);
        if (probe == null) {
            throw new IllegalArgumentException("nobody wrote how to try " + route);
        }
        return probe;
    }

    Set<String> routes() {
        return byRoute.keySet();
    }

    /** A door behind which there is nobody's data. */
    <S> void opens(String route, Stock<S> stock, Function<S, Reply> ask) {
        add(route, stock, ask, (scene, heard) -> Answer.OPENS);
    }

    /** A page or answer in which the thing stands or not: told by {@code mark}. */
    <S> void shows(String route, Stock<S> stock, Function<S, Reply> ask, Function<S, String> mark) {
        add(
                route,
                stock,
                ask,
                (scene, heard) -> heard.reply().body().contains(mark.apply(scene)) ? Answer.SEES : Answer.EMPTY);
    }

    /** An act; one that is let in and writes nothing is broken. */
    <S> void does(String route, Stock<S> stock, Function<S, Reply> ask) {
        add(route, stock, ask, (scene, heard) -> heard.written().isEmpty() ? Answer.BROKEN : Answer.DOES);
    }

    /** An act whose refusal is said at a field of the form. */
    <S> void doesOrRefuses(String route, Stock<S> stock, Function<S, Reply> ask) {
        add(route, stock, ask, (scene, heard) -> heard.written().isEmpty() ? Answer.REFUSED : Answer.DOES);
    }

    void custom(String route, Probe probe) {
        byRoute.put(route, probe);
    }

    private <S> void add(
            String route, Stock<S> stock, Function<S, Reply> ask, BiFunction<S, Heard, Answer> insideTheDoor) {
        byRoute.put(route, (situation, role) -> {
            var scene = stock.of(situation, role);
            touches.forget();
            var reply = ask.apply(scene);
            var heard = new Heard(Answer.BROKEN, reply, touches.places());
            if (!heard.written().isEmpty()) {
                stock.usedUp(situation, role);
            }
            var door = reply.door();
            return new Heard(door == null ? insideTheDoor.apply(scene, heard) : door, reply, heard.written());
        });
    }
}
