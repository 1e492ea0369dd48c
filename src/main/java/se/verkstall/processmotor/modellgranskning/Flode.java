package se.verkstall.processmotor.modellgranskning;

import java.util.Optional;

/**
 * A sequence flow.
 *
 * @param nr its number in the model
 * @param fran the number of the node it leaves
 * @param till the number of the node it enters
 * @param villkor its condition if it can be read, else empty
 * @param villkorat whether it has a condition, readable or not
 * @param tyst whether taking it changes no variable: it has no listener
 */
record Flode(int nr, String id, String namn, int fran, int till, Optional<Uttryck> villkor, boolean villkorat, boolean tyst) {
}
