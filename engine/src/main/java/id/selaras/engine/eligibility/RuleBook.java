package id.selaras.engine.eligibility;

import java.util.List;
import java.util.Optional;

/** A file of programmes with the parameters they share, in one version. */
public record RuleBook(String version, List<Parameter> parameters, List<Programme> programmes) {

    public RuleBook {
        parameters = List.copyOf(parameters);
        programmes = List.copyOf(programmes);
    }

    public Optional<Programme> programme(String code) {
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Parameter> parameter(String code) {
        return parameters.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
