package felexempel.webb;

/** A page that a capability must not know. */
public class Sida {
}
