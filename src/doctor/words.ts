/** The words of `review doctor`, in one language. */
export interface DoctorWords {
  readonly program: string;
  readonly fonts: string;
  readonly campaign: string;
  readonly schemas: string;
  readonly staleSchemas: (files: string) => string;
  readonly writing: string;
  readonly oldNode: (version: string) => string;
  readonly incomplete: (what: string) => string;
  readonly noCampaign: (folder: string) => string;
  readonly faulty: (root: string) => string;
  /** Of a folder that can't be written to, by the system's code. */
  readonly unwritable: (code: string, folder: string) => string;
}
