package se.verkstall.webb.skal;

import java.math.BigDecimal;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an amount or another number that a person has written in a form: {@code 1 420,50}, {@code 1420,50} and {@code 1420.50} are the same. Spaces of any kind
 * and a closing {@code kr} or {@code kronor} do not matter; an empty field is no number.
 */
@Component
class Beloppslasning implements Converter<String, BigDecimal> {

    /** @throws IllegalArgumentException if it is no number, or has a point between thousands */
    @Override
    public BigDecimal convert(String text) {
        String rensad = text.replaceAll("[\\s\\u00a0\\u202f]", "").replaceFirst("(?i)(kr|kronor)\\.?$", "").replace('−', '-').replace(',', '.');
        if (rensad.isEmpty()) {
            return null;
        }
        if (!rensad.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?")) {
            throw new IllegalArgumentException("Skriv ett tal, till exempel 1 420,50: " + text);
        }
        return new BigDecimal(rensad);
    }
}
