/** Fills in a form as a unit would: the first level offered, ten of everything, no plan, no points and no score. */
export function completedForm(form: string, submitted: string): string {
  return form
    .replace(/^submitted:/m, `submitted: ${submitted}`)
    .replace(/^preparedBy:/m, 'preparedBy: Người lập')
    .replace(/level: # chọn một: (\S+)/g, 'level: $1 # chọn một:')
    .replace(/^( +)points: #.*\n(?:\1 {2}.*\n)*/gm, '')
    .replace(/^ +(?:score|target): #.*\n/gm, '')
    .replace(/(actual|previous): #/g, '$1: 10 #');
}
