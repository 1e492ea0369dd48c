package se.verkstall.webb.handlaggare;

import java.util.Arrays;

/** The parts of a case file, one at a time or all on one page. */
enum Flik {
    PARTER, FORDRINGAR, HANDLINGAR, DAGBOK, BERAKNINGAR, DIAGRAM, ALLT;

    /** The part an address names; the first if it names none. */
    static Flik las(String namn) {
        return Arrays.stream(values()).filter(f -> f.id().equals(namn)).findFirst().orElse(PARTER);
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a part is to be shown when this one is asked for. */
    public boolean visar(String id) {
        return this == ALLT && !id.equals("diagram") || id().equals(id);
    }
}
