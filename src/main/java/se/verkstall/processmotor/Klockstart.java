package se.verkstall.processmotor;

/** Sets the clock before anything of the application reads it; the demo has one, that goes on from where it stood. */
public interface Klockstart {

    /** Called once, before the engine and every bean that asks for the clock. */
    void stallKlockan();
}
