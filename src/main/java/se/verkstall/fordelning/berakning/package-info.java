/**
 * The law of sharing as pure functions: the order of priority in the sold property, who gets what to the öre, what is set aside or held back, and whether
 * a meeting is duly announced (FRL, UB 13 kap., UF 13 kap.). The order of the day is read once from {@code lag/formansratt.csv}.
 */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.fordelning.berakning;
