package se.verkstall.register;

import java.util.Map;
import se.verkstall.register.berakning.Register;

/**
 * How a register is reached. A register with a connection of its own gets a bean of this type, which comes before the letter that is used for all others.
 */
public interface Registerkanal {

    /** Whether the channel reaches the register. */
    boolean tar(Register register);

    /**
     * Hands over the notice in the caller's transaction, under its natural key; a second time changes nothing.
     *
     * @param data what the notice tells, as the template {@code underrattelse_register} shows it
     * @return the row of the outbox
     */
    long sand(Registerpost post, Map<String, Object> data);
}
