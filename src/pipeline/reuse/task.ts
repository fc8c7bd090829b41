/** What is made of plain data, under a name by which another thread finds it as well. */
export interface Task<Input, Made> {
  name: string
  make: (input: Input) => Made
}
