/** The steps of service as the engine walks them: delegates, tasks and messages. */
package se.verkstall.delgivning.process;
